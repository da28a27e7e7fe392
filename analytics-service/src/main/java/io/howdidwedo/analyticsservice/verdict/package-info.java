/// The verdict on each response: the promises kept, and more or less than this customer expects.
@NullMarked
package io.howdidwedo.analyticsservice.verdict;

import org.jspecify.annotations.NullMarked;
