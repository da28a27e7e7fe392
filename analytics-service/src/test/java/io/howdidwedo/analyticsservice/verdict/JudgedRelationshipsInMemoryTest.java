package io.howdidwedo.analyticsservice.verdict;

import java.util.Collection;
import java.util.UUID;

class JudgedRelationshipsInMemoryTest extends JudgedRelationshipsKit {
    private JudgedRelationshipsInMemory made = new JudgedRelationshipsInMemory();

    @Override
    protected JudgedRelationships empty() {
        made = new JudgedRelationshipsInMemory();
        return made;
    }

    @Override
    protected int events(Collection<UUID> ids) {
        return made.news().size();
    }
}
