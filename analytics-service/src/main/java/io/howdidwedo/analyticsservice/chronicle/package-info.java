/// What happened, as tables: every transaction with its answers, verdict, invitations and cases, in
/// the order the topics tell it. It can be thrown away: it comes back the same.
@NullMarked
package io.howdidwedo.analyticsservice.chronicle;

import org.jspecify.annotations.NullMarked;
