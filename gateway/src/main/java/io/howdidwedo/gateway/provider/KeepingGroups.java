package io.howdidwedo.gateway.provider;

import io.howdidwedo.access.Role;
import io.howdidwedo.gateway.account.Account;
import io.howdidwedo.gateway.account.Accounts;
import io.howdidwedo.gateway.change.Change.Who;
import io.howdidwedo.gateway.change.KeepingTrack;
import java.util.List;
import java.util.Objects;

/// Says what groups at the provider may do here, and writes down who said so. It holds from the
/// next login of each of them on.
public final class KeepingGroups {
    private final GroupGrants grants;
    private final Accounts accounts;
    private final KeepingTrack track;

    public KeepingGroups(GroupGrants grants, Accounts accounts, KeepingTrack track) {
        this.grants = grants;
        this.accounts = accounts;
        this.track = track;
    }

    /// All that was said, in order of the groups.
    public List<GroupGrant> all() {
        return grants.all();
    }

    /// From now on everybody of its group may do that; false, and nothing is changed, when whoever
    /// says so would shut themselves out.
    public boolean put(GroupGrant grant, Who by) {
        if (!grant.roles().contains(Role.ADMIN) && shutsOut(grant.group(), by)) {
            return false;
        }
        grants.put(grant);
        track.note(by, who(grant.group()), "Group", "", words(grant));
        return true;
    }

    /// From now on nobody comes in for being of that group; false, and nothing is changed, when
    /// whoever says so would shut themselves out.
    public boolean remove(String group, Who by) {
        if (shutsOut(group, by)) {
            return false;
        }
        if (grants.remove(group)) {
            track.note(by, who(group), "Group", "", "may do nothing here any more");
        }
        return true;
    }

    /// Who administers by a group would find nobody to give it back when no other group does.
    private boolean shutsOut(String group, Who by) {
        return accounts.find(by.id()).filter(Account::follows).isPresent()
                && grants.all().stream()
                        .filter(grant -> !Objects.equals(grant.group(), group))
                        .noneMatch(grant -> grant.roles().contains(Role.ADMIN));
    }

    private static Who who(String group) {
        return new Who("group " + group, group);
    }

    private static String words(GroupGrant grant) {
        return KeepingTrack.roles(grant.roles()) + "; " + KeepingTrack.teams(grant.teams());
    }
}
