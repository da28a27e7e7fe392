package io.howdidwedo.followupservice;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {

    @Override
    protected List<String> sameEverywhere() {
        return List.of(
                // Keys of a keyboard.
                "Ctrl",
                "Enter",
                "Esc",
                // Ids in the page that scripts look for.
                "beginning",
                "causes",
                "colleagues",
                // The id of a team, as integrators write it.
                "north-branch",
                // What browsers and mail programs read.
                "width=device-width, initial-scale=1",
                "light dark");
    }
}
