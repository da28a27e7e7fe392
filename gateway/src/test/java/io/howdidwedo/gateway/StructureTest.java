package io.howdidwedo.gateway;

import io.howdidwedo.testsupport.ServiceStructureRules;

class StructureTest extends ServiceStructureRules {
    StructureTest() {
        super("io.howdidwedo.gateway");
    }
}
