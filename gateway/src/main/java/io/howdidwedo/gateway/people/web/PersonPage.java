package io.howdidwedo.gateway.people.web;

/// One person: what they may do, and what was changed about it.
///
/// @param self whether it is the reader
/// @param provider how it is with them and the provider of logins
/// @param secondStep whether a code is asked of them after the password
/// @param problem why it could not be changed; empty when nothing is wrong
/// @param said what was done; empty when nothing was
record PersonPage(
        String csrf,
        PersonLine person,
        GrantForm grant,
        boolean self,
        PersonProvider provider,
        boolean secondStep,
        String problem,
        String said,
        ChangeList changes) {}
