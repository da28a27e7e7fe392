package io.howdidwedo.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/// Somebody without a mouse: gets everywhere with the tabulator, and presses what has the focus.
record Keyboard(Page page) {
    private static final int FARTHEST = 200;

    /// A quick typist; what is quicker than any person is not counted as one's answer.
    private static final double MILLISECONDS_BETWEEN_KEYS = 25;

    private static final double MILLISECONDS_OF_THOUGHT = 600;

    private static final String HAS_FOCUS = "element => element === document.activeElement";

    /// Goes on to it, and round again when it is further up.
    void reach(Locator wanted) {
        for (int steps = 0; steps < FARTHEST; steps++) {
            if (Boolean.TRUE.equals(wanted.evaluate(HAS_FOCUS))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        assertThat(wanted.evaluate(HAS_FOCUS)).as("focus on " + wanted).isEqualTo(true);
    }

    /// Goes to a button and presses it.
    void press(String name) {
        reach(
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(name).setExact(true))
                        .first());
        page.keyboard().press("Enter");
    }

    /// Goes to a field and writes in it.
    void write(String label, String text) {
        reach(page.getByLabel(label).first());
        page.keyboard()
                .type(
                        text,
                        new com.microsoft.playwright.Keyboard.TypeOptions()
                                .setDelay(MILLISECONDS_BETWEEN_KEYS));
    }

    /// Presses one key as slowly as somebody who thinks.
    void holdKey(String key) {
        page.keyboard()
                .press(
                        key,
                        new com.microsoft.playwright.Keyboard.PressOptions()
                                .setDelay(MILLISECONDS_OF_THOUGHT));
    }

    /// Presses one key.
    void key(String key) {
        page.keyboard().press(key);
    }
}
