/// Files that pages load.
@NullMarked
package io.howdidwedo.servicekit.asset;

import org.jspecify.annotations.NullMarked;
