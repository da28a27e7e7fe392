package io.howdidwedo.analyticsservice;

import io.howdidwedo.testsupport.StructureRules;

class StructureTest extends StructureRules {
    StructureTest() {
        super("io.howdidwedo.analyticsservice");
    }
}
