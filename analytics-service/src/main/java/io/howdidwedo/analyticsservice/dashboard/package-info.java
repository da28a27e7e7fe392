/// The manager's overview: how satisfied customers are, against which promises, and how sure we
// are.
@NullMarked
package io.howdidwedo.analyticsservice.dashboard;

import org.jspecify.annotations.NullMarked;
