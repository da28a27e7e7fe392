package io.howdidwedo.surveyservice;

import io.howdidwedo.testsupport.ServiceStructureRules;

class StructureTest extends ServiceStructureRules {
    StructureTest() {
        super("io.howdidwedo.surveyservice");
    }
}
