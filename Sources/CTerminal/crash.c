// A fault of ours must neither leave the person with a dead terminal nor hide its message.
#include "parts.h"

static const int faults[] = {SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGTRAP, SIGFPE};
enum { FAULTS = sizeof faults / sizeof *faults };
static struct sigaction former[FAULTS];
// A stack that overflows leaves no room for the handler: it runs on one of its own.
static char alternate_stack[32768];
static struct termios modes_of_before;
static int terminal, is_up;
static char restoration[512];
static size_t restoration_length;
static int kept_aside = -1, real_error = -1;

// Copies what was kept of standard error to the real one. Safe in a signal handler.
static void give_back_standard_error(void) {
  if (kept_aside < 0) return;
  char bytes[1024];
  ssize_t length;
  dup2(real_error, STDERR_FILENO);
  for (off_t at = 0; (length = pread(kept_aside, bytes, sizeof bytes, at)) > 0; at += length)
    if (write(STDERR_FILENO, bytes, (size_t)length) < 0) break;
  close(kept_aside), close(real_error);
  kept_aside = real_error = -1;
}

// What is written there would end up amid the screen and disappear with it. A file is no harm.
static void keep_standard_error_aside(void) {
  real_error = isatty(STDERR_FILENO) ? fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3) : -1;
  if (real_error < 0) return;
  kept_aside = memfd_create("standard-error", MFD_CLOEXEC);
  if (kept_aside >= 0) dup2(kept_aside, STDERR_FILENO);
  else close(real_error);
}

// All that is called here is safe in a signal handler. The action of before is called with the same
// context, so that Swift's tracer shows the right place.
static void on_fault(int number, siginfo_t *info, void *context) {
  if (write(terminal, restoration, restoration_length) < 0) {}
  tcsetattr(terminal, TCSANOW, &modes_of_before);
  give_back_standard_error();
  int which = 0;
  while (faults[which] != number) which++;
  const struct sigaction *action = &former[which];
  sigaction(number, action, NULL);
  if (action->sa_flags & SA_SIGINFO) action->sa_sigaction(number, info, context);
  else if (action->sa_handler != SIG_DFL && action->sa_handler != SIG_IGN)
    action->sa_handler(number);
  // A fault happens again on return, and is deadly. One sent by kill would not, nor a trap.
  if (info->si_code > 0 && number != SIGTRAP) return;
  signal(number, SIG_DFL);
  raise(number);
}

// Appends a string of the terminal's description without its padding, such as $<5>.
static void append(const char *text) {
  while (text && *text && restoration_length < sizeof restoration) {
    const char *end = strncmp(text, "$<", 2) == 0 ? strchr(text, '>') : NULL;
    if (end) text = end + 1;
    else restoration[restoration_length++] = *text++;
  }
}

void ct_prepare_restoration(void) {
  restoration_length = 0;
  append(tigetstr("sgr0")), append(tigetstr("op")), append(tigetstr("cnorm"));
  append(tigetstr("rmkx")), append(PASTE_OFF);
  const char *leave = tigetstr("rmcup");
  append(leave ? leave : tparm(tigetstr("cup"), LINES - 1, 0));
  if (!leave) append("\r\n");  // no second screen to leave: the shell goes on below ours
}

void ct_remember_modes(int output) {
  terminal = output;
  tcgetattr(terminal, &modes_of_before);
}

void ct_screen_is_up(void) {
  if (is_up) return;
  is_up = 1;
  ct_prepare_restoration();
  keep_standard_error_aside();
  stack_t present, ours = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  if (sigaltstack(NULL, &present) == 0 && present.ss_flags & SS_DISABLE) sigaltstack(&ours, NULL);
  struct sigaction action = {.sa_sigaction = on_fault, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &action, &former[i]);
}

void ct_screen_is_down(void) {
  if (!is_up) return;
  is_up = 0;
  for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &former[i], NULL);
  give_back_standard_error();
}
