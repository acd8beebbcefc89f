// What the files of this target share; curses.h brings stdio.h.
#pragma once
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

#include "CTerminal.h"
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

// keys.c
void ct_start_keys(void);
void ct_stop_keys(void);
// signals.c: ordinary signals become bytes in a pipe.
int ct_start_signals(int input);
void ct_stop_signals(void);
void ct_stop_until_continued(void);
// crash.c: the modes to go back to; then, while the screen is up, a fault restores the terminal and
// standard error is kept aside.
void ct_remember_modes(int output);
void ct_screen_is_up(void);
void ct_screen_is_down(void);
void ct_prepare_restoration(void);
