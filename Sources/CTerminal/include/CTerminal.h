// All that the program knows of curses, termios and signals. One screen at a time: curses keeps its
// state in globals.
#pragma once
#include <stdint.h>

enum { CT_OPENED, CT_NOT_A_TERMINAL, CT_UNUSABLE, CT_ALREADY_OPEN };
// No colours on a monochrome terminal or when none were wanted; utf8: not only ASCII; slow: a line
// of 9,600 bauds or less.
typedef struct {
  int32_t rows, columns, colours, utf8, slow;
} ct_screen;
// A NULL type is $TERM; a type that is not installed is taken for xterm-256color.
int32_t ct_open(int32_t input, int32_t output, const char *type, int32_t colour, ct_screen *screen);
// Restores the screen, the modes, the signal actions and standard error. Does nothing twice.
void ct_close(void);

// Drawing goes to a picture of the screen; ct_refresh sends what differs.
enum { CT_BOLD = 1, CT_DIM = 2, CT_UNDERLINE = 4, CT_REVERSE = 8 };
typedef struct {
  uint32_t attributes;
  int32_t foreground, background;  // one of the 16 colours of ANSI, or -1
} ct_style;
void ct_erase(void);
// The next refresh sends every cell, as if nothing were on the screen.
void ct_start_afresh(void);
// Puts scalars on one row, clipped at the right edge; returns the column after them.
int32_t ct_put(int32_t row, int32_t column, const uint32_t *scalars, int32_t count, ct_style style);
// Shows the cursor there; a negative row hides it. A title that is not NULL becomes the window's, of
// terminals that give the former one back when we leave.
void ct_refresh(int32_t row, int32_t column, const char *title);
// Takes the terminal's present size; 1 when it changed.
int32_t ct_resize(ct_screen *screen);
// Gives the screen back and stops this process, as Ctrl-Z asks. A SIGCONT always follows.
void ct_suspend(const char *line);
// After SIGCONT, in the foreground: takes the screen again and paints all of it as it was.
void ct_resume(void);

// Waits for input or a signal, at most so many milliseconds (negative: for ever).
enum { CT_INPUT = 1, CT_SIGNAL = 2, CT_HANG_UP = 4 };
int32_t ct_wait(int32_t milliseconds);
// The next signal received, or 0; among them SIGWINCH, SIGTSTP and SIGCONT.
int32_t ct_next_signal(void);
// Numbered as in curses.h, which keys.c makes sure of; from 6000 on they are ours.
enum {
  CT_KEY_DOWN = 258, CT_KEY_UP, CT_KEY_LEFT, CT_KEY_RIGHT, CT_KEY_HOME, CT_KEY_BACKSPACE,
  CT_KEY_FUNCTION /* + 1 for F1 */, CT_KEY_DELETE = 330, CT_KEY_PAGE_DOWN = 338, CT_KEY_PAGE_UP,
  CT_KEY_ENTER = 343, CT_KEY_BACK_TAB = 353, CT_KEY_END = 360, CT_KEY_PASTE_BEGINS = 6000,
  CT_KEY_PASTE_ENDS, CT_KEY_WORD_LEFT, CT_KEY_WORD_RIGHT,  // an arrow with Control
};
// The next byte (0 to 255) or key, known to us or not, or -1 when there is none for now.
int32_t ct_next_input(void);
