package io.howdidwedo.operationsservice;

import io.howdidwedo.servicekit.check.RefusalRules;

class RefusalsTest extends RefusalRules {
    RefusalsTest() {
        super("io.howdidwedo.operationsservice");
    }
}
