/// The page of expectations: what was agreed, what customers had come to expect and what they
/// got.
@NullMarked
package io.howdidwedo.analyticsservice.expectations;

import org.jspecify.annotations.NullMarked;
