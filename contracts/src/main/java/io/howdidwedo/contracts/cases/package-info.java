/// What followup-service says about the follow-up of a response.
@NullMarked
package io.howdidwedo.contracts.cases;

import org.jspecify.annotations.NullMarked;
