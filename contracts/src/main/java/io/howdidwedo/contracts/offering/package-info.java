/// What survey-service says about offerings and the agreements they are supplied under.
@NullMarked
package io.howdidwedo.contracts.offering;

import org.jspecify.annotations.NullMarked;
