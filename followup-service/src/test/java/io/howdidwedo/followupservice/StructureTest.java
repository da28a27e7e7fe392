package io.howdidwedo.followupservice;

import io.howdidwedo.testsupport.StructureRules;

class StructureTest extends StructureRules {
    StructureTest() {
        super("io.howdidwedo.followupservice");
    }
}
