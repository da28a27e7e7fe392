package io.howdidwedo.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.howdidwedo.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every store of what groups may do does.
public abstract class GroupGrantsKit {
    private static final GroupGrant SERVICE =
            new GroupGrant("service", Set.of(Role.AGENT), Set.of("north", "south"));
    private static final GroupGrant BOSSES =
            new GroupGrant("bosses", Set.of(Role.ADMIN, Role.MANAGER), Set.of("*"));

    /// An empty one.
    protected abstract GroupGrants grants();

    @Test
    void keepsThemInOrderOfTheGroups() {
        GroupGrants grants = grants();
        grants.put(SERVICE);
        grants.put(BOSSES);

        assertThat(grants.all()).containsExactly(BOSSES, SERVICE);
    }

    @Test
    void keepsOneForEachGroup() {
        GroupGrants grants = grants();
        grants.put(SERVICE);
        GroupGrant fewer = new GroupGrant("service", Set.of(Role.AGENT), Set.of("north"));
        grants.put(fewer);

        assertThat(grants.all()).containsExactly(fewer);
    }

    @Test
    void takesOneAwayOnce() {
        GroupGrants grants = grants();
        grants.put(SERVICE);

        assertThat(grants.remove("service")).isTrue();
        assertThat(grants.remove("service")).isFalse();
        assertThat(grants.all()).isEmpty();
    }
}
