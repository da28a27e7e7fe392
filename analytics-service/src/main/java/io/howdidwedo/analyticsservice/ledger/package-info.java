/// What became of every transaction: asked, not asked and why, answered.
@NullMarked
package io.howdidwedo.analyticsservice.ledger;

import org.jspecify.annotations.NullMarked;
