package io.howdidwedo.gateway;

import io.howdidwedo.testsupport.StructureRules;

class StructureTest extends StructureRules {
    StructureTest() {
        super("io.howdidwedo.gateway");
    }
}
