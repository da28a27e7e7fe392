package io.howdidwedo.followupservice;

import io.howdidwedo.testsupport.StructureRules;

class FollowupServiceStructureTest extends StructureRules {
    FollowupServiceStructureTest() {
        super("io.howdidwedo.followupservice");
    }
}
