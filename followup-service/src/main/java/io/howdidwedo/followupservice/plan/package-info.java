/// Plans: when each customer is asked and reminded, and when the link closes.
@NullMarked
package io.howdidwedo.followupservice.plan;

import org.jspecify.annotations.NullMarked;
