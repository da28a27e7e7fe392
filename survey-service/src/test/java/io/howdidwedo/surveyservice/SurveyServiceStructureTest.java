package io.howdidwedo.surveyservice;

import io.howdidwedo.testsupport.StructureRules;

class SurveyServiceStructureTest extends StructureRules {
    SurveyServiceStructureTest() {
        super("io.howdidwedo.surveyservice");
    }
}
