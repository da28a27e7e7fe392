/// How values look in JSON, on the wire and in the API alike.
@NullMarked
package io.howdidwedo.servicekit.json;

import org.jspecify.annotations.NullMarked;
