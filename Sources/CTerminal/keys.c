// Keys: what terminals send, as one vocabulary.
#include "parts.h"

_Static_assert(
  CT_KEY_DOWN == KEY_DOWN && CT_KEY_UP == KEY_UP && CT_KEY_LEFT == KEY_LEFT
    && CT_KEY_RIGHT == KEY_RIGHT && CT_KEY_HOME == KEY_HOME && CT_KEY_BACKSPACE == KEY_BACKSPACE
    && CT_KEY_FUNCTION == KEY_F0 && CT_KEY_DELETE == KEY_DC && CT_KEY_PAGE_DOWN == KEY_NPAGE
    && CT_KEY_PAGE_UP == KEY_PPAGE && CT_KEY_ENTER == KEY_ENTER && CT_KEY_BACK_TAB == KEY_BTAB
    && CT_KEY_END == KEY_END,
  "keys are numbered as in curses.h");
// Beyond the codes that curses gives to a terminal's extended keys.
enum { KEYPAD_DIGIT = CT_KEY_WORD_RIGHT + 1 };

// Reading through a pad: wgetch on a window would first draw it.
static WINDOW *pad;
static int defined;

// ESC, `lead`, `number` if any, `last`; and as many `modifiers` more, for Shift, Control… We do not tell
// them apart, but must know them, or their letters would be typed. Hundreds of them: without printf.
static void define(char lead, int number, char last, int modifiers, int key) {
  for (int modifier = 1; modifier <= 1 + modifiers; modifier++) {
    char sequence[8] = {'\033', lead}, *at = sequence + 2;
    int shown = modifier > 1 || last == '~' ? number : 0;
    if (shown > 9) *at++ = (char)('0' + shown / 10);
    if (shown) *at++ = (char)('0' + shown % 10);
    if (modifier > 1) *at++ = ';', *at++ = (char)('0' + modifier);
    *at = last, define_key(sequence, key);
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
  for (int i = 0; letters[i]; i++)
    define('[', 1, letters[i], 7, lettered[i]), define('O', 0, letters[i], 0, lettered[i]);
  for (int i = 1; i < (int)(sizeof numbered / sizeof *numbered); i++)
    if (numbered[i]) define('[', i, '~', 7, numbered[i]);
  // A keypad in application mode, which curses asks for: its digits must select levels too.
  for (int i = 0; i < 10; i++) define('O', 0, (char)('p' + i), 0, KEYPAD_DIGIT + i);
  define_key("\033OM", KEY_ENTER);
  define_key("\033[Z", KEY_BTAB);
  define_key("\033[1;5D", CT_KEY_WORD_LEFT), define_key("\033[1;5C", CT_KEY_WORD_RIGHT);
  define_key("\033[200~", CT_KEY_PASTE_BEGINS);
  define_key("\033[201~", CT_KEY_PASTE_ENDS);
}

void ct_start_keys(void) {
  if (!getenv("ESCDELAY")) set_escdelay(25);
  pad = newpad(1, 1), defined = 0;
  intrflush(pad, FALSE), meta(pad, TRUE), nodelay(pad, TRUE), keypad(pad, TRUE);
}

void ct_stop_keys(void) {
  delwin(pad), pad = NULL;
}

int32_t ct_next_input(void) {
  if (!defined) define_keys(), defined = 1;  // while the first screen is read
  int code = wgetch(pad);  // not get_wch, which loses letters whose bytes come apart
  if (code >= KEYPAD_DIGIT && code < KEYPAD_DIGIT + 10) return '0' + code - KEYPAD_DIGIT;
  return code == ERR ? -1 : code;
}
