package io.howdidwedo.analyticsservice;

import io.howdidwedo.servicekit.check.RefusalRules;

class RefusalsTest extends RefusalRules {
    RefusalsTest() {
        super("io.howdidwedo.analyticsservice");
    }
}
