package io.howdidwedo.followupservice.voice;

class RememberedVoicesTest extends VoicesKit {
    @Override
    protected Voices voices() {
        return new RememberedVoices();
    }
}
