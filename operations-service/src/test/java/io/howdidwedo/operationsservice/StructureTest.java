package io.howdidwedo.operationsservice;

import io.howdidwedo.testsupport.ServiceStructureRules;

class StructureTest extends ServiceStructureRules {
    StructureTest() {
        super("io.howdidwedo.operationsservice");
    }
}
