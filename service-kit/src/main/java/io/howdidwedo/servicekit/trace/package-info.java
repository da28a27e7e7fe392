/// Which way one thing took through the services, as whoever runs them sees it: W3C Trace Context
/// on the way, OpenTelemetry where it is told. Off unless a place to tell it to is set.
@NullMarked
package io.howdidwedo.servicekit.trace;

import org.jspecify.annotations.NullMarked;
