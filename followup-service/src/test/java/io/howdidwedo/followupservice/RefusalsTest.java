package io.howdidwedo.followupservice;

import io.howdidwedo.servicekit.check.RefusalRules;

class RefusalsTest extends RefusalRules {
    RefusalsTest() {
        super("io.howdidwedo.followupservice");
    }
}
