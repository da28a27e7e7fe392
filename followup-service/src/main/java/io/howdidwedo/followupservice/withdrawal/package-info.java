/// Transactions that were taken back: all that is kept about them goes, and stays away.
@NullMarked
package io.howdidwedo.followupservice.withdrawal;

import org.jspecify.annotations.NullMarked;
