/// The page of the internal chain.
@NullMarked
package io.howdidwedo.analyticsservice.chain.web;

import org.jspecify.annotations.NullMarked;
