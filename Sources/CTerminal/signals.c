// Ordinary signals: a handler only writes the number into a pipe, which ct_wait watches.
#include "parts.h"

// SIGTSTP is ours too: curses would draw inside its handler, and leave bracketed paste on.
static const int watched[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { WATCHED = sizeof watched / sizeof *watched };
static struct sigaction former[WATCHED];
static int signal_pipe[2] = {-1, -1}, input_descriptor;

static void note(int number) {
  int saved = errno;
  unsigned char byte = (unsigned char)number;
  if (write(signal_pipe[1], &byte, 1) != 1) {}  // full: there is enough to read already
  errno = saved;
}

int ct_start_signals(int input) {
  input_descriptor = input;
  if (pipe2(signal_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return 0;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < WATCHED; i++) {
    sigaction(watched[i], NULL, &former[i]);
    // What our parent had us ignore stays ignored: nohup, or a shell without job control.
    if (former[i].sa_handler != SIG_IGN) sigaction(watched[i], &action, NULL);
  }
  return 1;
}

void ct_stop_signals(void) {
  if (signal_pipe[0] < 0) return;
  for (int i = 0; i < WATCHED; i++) sigaction(watched[i], &former[i], NULL);
  close(signal_pipe[0]), close(signal_pipe[1]);
  signal_pipe[0] = -1;
}

// Where nobody could continue us the stop does nothing and no SIGCONT comes: we note one ourselves.
void ct_stop_until_continued(void) {
  sigset_t none, blocked;
  sigemptyset(&none);
  void (*ours)(int) = signal(SIGTSTP, SIG_DFL);
  pthread_sigmask(SIG_SETMASK, &none, &blocked);  // threads of libdispatch block it
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  signal(SIGTSTP, ours);
  note(SIGCONT);
}

int32_t ct_wait(int32_t milliseconds) {
  struct pollfd watch[] = {
    {.fd = input_descriptor, .events = POLLIN}, {.fd = signal_pipe[0], .events = POLLIN},
  };
  // What interrupts the wait notes itself in the pipe: look again without waiting.
  if (poll(watch, 2, milliseconds) < 0 && poll(watch, 2, 0) < 0) return 0;
  return (watch[1].revents ? CT_SIGNAL : 0) | (watch[0].revents & POLLIN ? CT_INPUT : 0)
         | (watch[0].revents & (POLLHUP | POLLERR | POLLNVAL) ? CT_HANG_UP : 0);
}

int32_t ct_next_signal(void) {
  unsigned char byte;
  return read(signal_pipe[0], &byte, 1) == 1 ? byte : 0;
}
