package io.howdidwedo.analyticsservice.verdict;

import java.util.Collection;
import java.util.UUID;

class RememberedRelationshipsTest extends JudgedRelationshipsKit {
    private RememberedRelationships made = new RememberedRelationships();

    @Override
    protected JudgedRelationships empty() {
        made = new RememberedRelationships();
        return made;
    }

    @Override
    protected int events(Collection<UUID> ids) {
        return made.news().size();
    }
}
