/// What the pages of figures share: what there is to choose from.
@NullMarked
package io.howdidwedo.analyticsservice.page;

import org.jspecify.annotations.NullMarked;
