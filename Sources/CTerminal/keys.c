// Keys: what terminals send, as one vocabulary.
#include <curses.h>
#include <stdio.h>
#include <stdlib.h>

#include "parts.h"

// Codes of our own, beyond those that curses gives to a terminal's extended keys.
enum { PASTE_BEGINS = 6000, PASTE_ENDS, KEYPAD_DIGIT };

// Reading through a pad: wgetch on a window would first draw it.
static WINDOW *pad;

// A key alone and, where `modified` is given, with Shift, Control…: we do not tell them apart, but
// must know them, or their letters and digits would be typed.
static void define(const char *plain, const char *modified, int value, int key) {
  char sequence[24];
  snprintf(sequence, sizeof sequence, plain, value);
  define_key(sequence, key);
  for (int modifier = 2; modified && modifier <= 8; modifier++) {
    snprintf(sequence, sizeof sequence, modified, modifier, value);
    define_key(sequence, key);
  }
}

// Terminals send these whatever their description says.
static void define_keys(void) {
  static const char letters[] = "ABCDHFPQRS";
  static const int lettered[] = {KEY_UP, KEY_DOWN, KEY_RIGHT, KEY_LEFT, KEY_HOME, KEY_END,
                                 KEY_F(1), KEY_F(2), KEY_F(3), KEY_F(4)};
  static const int numbered[] = {
    [1] = KEY_HOME, KEY_IC, KEY_DC, KEY_END, KEY_PPAGE, KEY_NPAGE, KEY_HOME, KEY_END,
    [11] = KEY_F(1), KEY_F(2), KEY_F(3), KEY_F(4), KEY_F(5),
    [17] = KEY_F(6), KEY_F(7), KEY_F(8), KEY_F(9), KEY_F(10), [23] = KEY_F(11), KEY_F(12),
  };
  for (int i = 0; letters[i]; i++) {
    define("\033[%c", "\033[1;%d%c", letters[i], lettered[i]);
    define("\033O%c", NULL, letters[i], lettered[i]);
  }
  for (int i = 1; i < (int)(sizeof numbered / sizeof *numbered); i++)
    if (numbered[i]) define("\033[%d~", "\033[%2$d;%1$d~", i, numbered[i]);
  // A keypad in application mode, which curses asks for: its digits must select levels too.
  for (int i = 0; i < 10; i++) define("\033O%c", NULL, 'p' + i, KEYPAD_DIGIT + i);
  define_key("\033OM", KEY_ENTER);
  define_key("\033[Z", KEY_BTAB);
  define_key("\033[200~", PASTE_BEGINS);
  define_key("\033[201~", PASTE_ENDS);
}

void ct_start_keys(void) {
  if (!getenv("ESCDELAY")) set_escdelay(25);
  pad = newpad(1, 1);
  intrflush(pad, FALSE);
  meta(pad, TRUE);
  nodelay(pad, TRUE);
  keypad(pad, TRUE);
  define_keys();
}

void ct_stop_keys(void) {
  delwin(pad);
  pad = NULL;
}

// 0 for a key that means nothing to us.
static int our_key(int code) {
  static const struct { int theirs, ours; } keys[] = {
    {KEY_UP, CT_KEY_UP}, {KEY_DOWN, CT_KEY_DOWN}, {KEY_LEFT, CT_KEY_LEFT},
    {KEY_RIGHT, CT_KEY_RIGHT}, {KEY_HOME, CT_KEY_HOME}, {KEY_END, CT_KEY_END},
    {KEY_PPAGE, CT_KEY_PAGE_UP}, {KEY_NPAGE, CT_KEY_PAGE_DOWN}, {KEY_ENTER, CT_KEY_ENTER},
    {KEY_BTAB, CT_KEY_BACK_TAB}, {KEY_BACKSPACE, CT_KEY_BACKSPACE}, {KEY_DC, CT_KEY_DELETE},
    {PASTE_BEGINS, CT_KEY_PASTE_BEGINS}, {PASTE_ENDS, CT_KEY_PASTE_ENDS},
  };
  for (int i = 0; i < (int)(sizeof keys / sizeof *keys); i++)
    if (keys[i].theirs == code) return keys[i].ours;
  return code > KEY_F0 && code <= KEY_F(12) ? CT_KEY_FUNCTION + code - KEY_F0 : 0;
}

int32_t ct_next_input(void) {
  for (;;) {
    int code = wgetch(pad);  // not get_wch, which loses letters whose bytes come apart
    if (code == ERR) return -1;
    if (code < 256) return code;
    if (code >= KEYPAD_DIGIT && code < KEYPAD_DIGIT + 10) return '0' + code - KEYPAD_DIGIT;
    int key = our_key(code);  // KEY_RESIZE is among those we ignore
    if (key) return key;
  }
}
