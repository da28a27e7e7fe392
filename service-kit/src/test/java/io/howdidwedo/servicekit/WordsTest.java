package io.howdidwedo.servicekit;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {
    @Override
    protected List<String> sameEverywhere() {
        return List.of("Ctrl", "Enter", "Esc");
    }
}
