package io.howdidwedo.surveyservice;

import io.howdidwedo.servicekit.check.RefusalRules;

class RefusalsTest extends RefusalRules {
    RefusalsTest() {
        super("io.howdidwedo.surveyservice");
    }
}
