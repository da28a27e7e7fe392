/// The metric catalogue, and figures for any slice, each with how far chance could move it.
@NullMarked
package io.howdidwedo.analyticsservice.figure;

import org.jspecify.annotations.NullMarked;
