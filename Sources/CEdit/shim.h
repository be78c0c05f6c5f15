#pragma once
// Swift cannot call variadic C functions nor read `stdin` and `stdout`: each form that is used of
// them stands here as a function of its own. No logic.
#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

typedef unsigned char (*edit_key_function)(EditLine *, int);
typedef char *(*edit_prompt_function)(EditLine *);

/// The locale that the user asks for, made a UTF-8 one where it is not: libedit crashes or drops
/// what is typed otherwise.
static inline void edit_use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

static inline EditLine *edit_start(const char *program) {
  return el_init(program, stdin, stdout, stderr);
}

static inline int edit_set_flag(EditLine *edit, int option, int value) {
  return el_set(edit, option, value);
}

static inline int edit_set_emacs(EditLine *edit) { return el_set(edit, EL_EDITOR, "emacs"); }

static inline int edit_is_vi(EditLine *edit) {
  const char *editor = NULL;
  return el_get(edit, EL_EDITOR, &editor) == 0 && editor != NULL && strcmp(editor, "vi") == 0;
}

/// Escape sequences in the prompt stand between two bytes of value 1.
static inline int edit_set_prompt(EditLine *edit, edit_prompt_function prompt) {
  return el_set(edit, EL_PROMPT_ESC, prompt, 1);
}

static inline int edit_set_reader(EditLine *edit, el_rfunc_t reader) {
  return el_set(edit, EL_GETCFN, reader);
}

static inline int edit_add_function(
  EditLine *edit, const char *name, const char *help, edit_key_function function) {
  return el_set(edit, EL_ADDFN, name, help, function);
}

static inline int edit_bind(EditLine *edit, const char *key, const char *command) {
  return el_set(edit, EL_BIND, key, command, NULL);
}

/// Binds a key of vi's command mode.
static inline int edit_bind_command_mode(EditLine *edit, const char *key, const char *command) {
  return el_set(edit, EL_BIND, "-a", key, command, NULL);
}

/// Ctrl-C, Ctrl-Z and Ctrl-\ are keys while a line is edited, signals otherwise.
static inline int edit_take_signal_keys(EditLine *edit) {
  return el_set(edit, EL_SETTY, "-d", "-isig", NULL);
}

static inline int edit_set_owner(EditLine *edit, void *owner) {
  return el_set(edit, EL_CLIENTDATA, owner);
}

static inline void *edit_owner(EditLine *edit) {
  void *owner = NULL;
  el_get(edit, EL_CLIENTDATA, &owner);
  return owner;
}

static inline void edit_flush(void) { fflush(stdout); }
