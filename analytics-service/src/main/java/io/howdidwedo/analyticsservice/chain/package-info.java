/// The internal chain: who serves whom, and where satisfaction is lost.
@NullMarked
package io.howdidwedo.analyticsservice.chain;

import org.jspecify.annotations.NullMarked;
