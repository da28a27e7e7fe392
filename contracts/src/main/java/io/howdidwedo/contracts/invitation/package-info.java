/// What survey-service says about the life of invitations.
@NullMarked
package io.howdidwedo.contracts.invitation;

import org.jspecify.annotations.NullMarked;
