package io.howdidwedo.contracts;

import io.howdidwedo.testsupport.StructureRules;

class StructureTest extends StructureRules {
    StructureTest() {
        super("io.howdidwedo.contracts");
    }
}
