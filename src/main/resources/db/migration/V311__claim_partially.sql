update response set claim = 'PARTIALLY' where claim = 'PARTLY';
