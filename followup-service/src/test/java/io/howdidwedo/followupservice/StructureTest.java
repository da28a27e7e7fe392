package io.howdidwedo.followupservice;

import io.howdidwedo.testsupport.ServiceStructureRules;

class StructureTest extends ServiceStructureRules {
    StructureTest() {
        super("io.howdidwedo.followupservice");
    }
}
