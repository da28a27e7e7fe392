package io.howdidwedo.surveyservice;

import io.howdidwedo.testsupport.StructureRules;

class StructureTest extends StructureRules {
    StructureTest() {
        super("io.howdidwedo.surveyservice");
    }
}
