package io.howdidwedo.analyticsservice;

import io.howdidwedo.testsupport.WordsRules;
import java.util.List;

class WordsTest extends WordsRules {
    @Override
    protected List<String> sameEverywhere() {
        return List.of(
                "CSV",
                "PDF",
                "PNG",
                "XLSX",
                "chart-chain",
                "chart-gaps",
                "customer.id",
                "customer.kind",
                "internal",
                "light dark",
                "width=device-width, initial-scale=1");
    }
}
