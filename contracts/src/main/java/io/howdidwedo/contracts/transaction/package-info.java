/// What survey-service says about transactions.
@NullMarked
package io.howdidwedo.contracts.transaction;

import org.jspecify.annotations.NullMarked;
