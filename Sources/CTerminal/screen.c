// The screen: opening, drawing, size, leaving.
#include "parts.h"

static SCREEN *open_screen;
static FILE *input_file, *output_file;
// The terminal, whatever curses writes to at the moment; and where a frame is gathered.
static int terminal = -1, gathered = -1;
static int colours;

static void send(const char *text) {
  if (dprintf(terminal, "%s", text) < 0) {}  // ct_wait notices a hang-up
}

// Small images have no fr_FR.UTF-8, and without the fallback é would have no width. Numbers and
// messages of the C library stay as they are.
static int has_utf8(void) {
  int found = setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  return found || setlocale(LC_CTYPE, "C.UTF-8");
}

// Takes a part out of a string of the terminal's description, which is ours: it was read for us.
static int cut(const char *capability, const char *part) {
  char *text = tigetstr(capability);
  char *found = text && text != (char *)-1 ? strstr(text, part) : NULL;
  if (found) memmove(found, found + strlen(part), strlen(found + strlen(part)) + 1);
  return found != NULL;
}

// xterm and its kin choose ASCII letters again at each change of look, instead of the line-drawing
// ones. We never leave ASCII, and on a slow link that is a tenth of each screen.
static void choose_letters_once(void) {
  if (!cut("sgr", "%?%p9%t\033(0%e\033(B%;")) return;
  cut("sgr0", "\033(B");
  send("\033(B");
}

int32_t ct_open(int32_t input, int32_t output, const char *type, int32_t colour,
                ct_screen *screen) {
  static int closes_at_exit;
  if (open_screen) return CT_ALREADY_OPEN;
  if (!isatty(input) || !isatty(output)) return CT_NOT_A_TERMINAL;
  if (!type) type = getenv("TERM");
  if (!type || !*type || strcmp(type, "dumb") == 0) return CT_UNUSABLE;
  input_file = fdopen(dup(input), "r");
  output_file = fdopen(dup(output), "w");
  terminal = fcntl(output, F_DUPFD_CLOEXEC, 3);
  gathered = memfd_create("frame", MFD_CLOEXEC);
  int utf8 = has_utf8();
  use_env(FALSE);  // an exported LINES or COLUMNS is often wrong
  use_tioctl(TRUE);
  // Our handlers come first: curses takes only the signals that nobody handles.
  if (input_file && output_file && ct_start_signals(input)) {
    ct_remember_modes(terminal);
    open_screen = newterm(type, output_file, input_file);
    if (!open_screen) open_screen = newterm("xterm-256color", output_file, input_file);
  }
  // Without a way to place the cursor: a printer, or an entry for families of terminals.
  if (!open_screen || !tigetstr("cup")) {
    ct_close();
    return CT_UNUSABLE;
  }
  cbreak(), noecho(), nonl();
  typeahead(-1);  // else curses stops drawing half-way when a key is waiting
  ct_start_keys();
  choose_letters_once();
  colours = colour && has_colors() && start_color() == OK ? COLORS : 0;
  if (colours > 0) use_default_colors();
  ct_screen_is_up();
  send(PASTE_ON);
  if (!closes_at_exit) closes_at_exit = atexit(ct_close) == 0;
  int slow = baudrate() > 0 && baudrate() <= 9600;
  *screen = (ct_screen){LINES, COLS, colours, utf8, slow};
  return CT_OPENED;
}

static void leave_screen(void) {
  send(PASTE_OFF);
  endwin();
  if (!tigetstr("rmcup")) send("\r\n");  // our screen stays: what follows goes below its last row
  ct_screen_is_down();
}

void ct_close(void) {
  if (open_screen) {
    if (!isendwin()) leave_screen();  // else stopped: the terminal is the shell's
    ct_stop_keys();
    delscreen(open_screen);
    open_screen = NULL;
  }
  ct_stop_signals();
  if (input_file) fclose(input_file);
  if (output_file) fclose(output_file);
  input_file = output_file = NULL;
  close(terminal), close(gathered), terminal = gathered = -1;  // -1 is refused, and no harm
}

void ct_erase(void) { werase(stdscr); }
void ct_start_afresh(void) { clearok(curscr, TRUE); }

static void set_style(ct_style style) {
  static const attr_t curses[] = {A_BOLD, A_DIM, A_UNDERLINE, A_REVERSE};
  attr_t attributes = 0;
  for (int bit = 0; bit < 4; bit++)
    if (style.attributes & 1u << bit) attributes |= curses[bit];
  int pair = 0;
  if (colours > 0 && (style.foreground >= 0 || style.background >= 0)) {
    // Where there are only eight colours, bold makes the bright ones.
    if (style.foreground >= colours) attributes |= A_BOLD;
    pair = alloc_pair(style.foreground < 0 ? -1 : style.foreground % colours,
                      style.background < 0 ? -1 : style.background % colours);
    if (pair < 0) pair = 0;
  }
  wattr_set(stdscr, attributes, (short)pair, &pair);  // the pointer holds pairs beyond a short
}

int32_t ct_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, ct_style style) {
  if (row < 0 || row >= LINES || column < 0 || column >= COLS) return column;
  wchar_t cells[256];
  int length = 0;
  set_style(style);
  wmove(stdscr, row, column);
  // Curses would go on in the next row: what does not fit is left out here.
  for (int32_t i = 0; i < count; i++) {
    wchar_t scalar = (wchar_t)scalars[i];
    if (scalar == 0 || wcwidth(scalar) < 0) scalar = '?';
    column += wcwidth(scalar);
    if (column > COLS) break;
    cells[length++] = scalar;
    if (length == 256) waddnwstr(stdscr, cells, length), length = 0;
  }
  waddnwstr(stdscr, cells, length);
  return column;
}

// Curses writes after each movement of the cursor, some twenty times for a frame, and over a network
// in as many packets: a frame is gathered, and leaves in one piece.
static void send_gathered(void) {
  char bytes[8192];
  off_t length = lseek(gathered, 0, SEEK_CUR), at = 0;
  dup2(terminal, fileno(output_file));
  while (at < length) {
    ssize_t part = pread(gathered, bytes, sizeof bytes, at);
    if (part > 0) part = write(terminal, bytes, (size_t)(part < length - at ? part : length - at));
    if (part > 0) at += part;
    else if (errno == EAGAIN) poll(&(struct pollfd){.fd = terminal, .events = POLLOUT}, 1, -1);
    else if (errno != EINTR) return;
  }
}

void ct_refresh(int32_t row, int32_t column, const char *title) {
  int shown = row >= 0 && row < LINES && column >= 0 && column < COLS;
  const char *enter = title ? tigetstr("smcup") : NULL;
  lseek(gathered, 0, SEEK_SET);
  dup2(gathered, fileno(output_file));
  if (!shown) curs_set(0);
  wmove(stdscr, shown ? row : 0, shown ? column : 0);
  wrefresh(stdscr);
  if (shown) curs_set(1);
  if (enter && strstr(enter, "22;0;0t")) dprintf(fileno(output_file), "\033]2;%s\a", title);
  send_gathered();
}

int32_t ct_resize(ct_screen *screen) {
  struct winsize size;
  int changed = ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_row > 0
                && size.ws_col > 0 && is_term_resized(size.ws_row, size.ws_col);
  if (changed) resizeterm(size.ws_row, size.ws_col);
  ct_prepare_restoration();
  screen->rows = LINES, screen->columns = COLS;
  return changed;
}

void ct_suspend(const char *line) {
  leave_screen();
  send(line);
  ct_stop_until_continued();
  // Modes changed meanwhile are the person's; but in the background they are the shell's own.
  if (tcgetpgrp(fileno(input_file)) != getpgrp()) return;
  def_shell_mode();
  ct_remember_modes(terminal);
}

void ct_resume(void) {
  if (!isendwin()) endwin();  // stopped by SIGSTOP: the shell has drawn over our screen
  clearok(curscr, TRUE);
  doupdate();  // sets the modes first: in the background that stops us again
  ct_screen_is_up();
  send(PASTE_ON);
}
