/// What was agreed for an offering, and which version of it was in force when.
@NullMarked
package io.howdidwedo.analyticsservice.agreement;

import org.jspecify.annotations.NullMarked;
