/// Invitations by mail, without what goes on around them.
@NullMarked
package io.howdidwedo.benchmarks.mails;

import org.jspecify.annotations.NullMarked;
