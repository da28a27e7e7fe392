package io.howdidwedo.analyticsservice;

import io.howdidwedo.testsupport.ServiceStructureRules;

class StructureTest extends ServiceStructureRules {
    StructureTest() {
        super("io.howdidwedo.analyticsservice");
    }
}
